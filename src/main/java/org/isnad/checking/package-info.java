/** Looks through gazetteers for what would make the tagger miss or misread a name. */
@NullMarked
package org.isnad.checking;

import org.jspecify.annotations.NullMarked;
