/** What was read and what came of it, kept with an index so that an update need not read again. */
@NullMarked
package org.isnad.ledger;

import org.jspecify.annotations.NullMarked;
