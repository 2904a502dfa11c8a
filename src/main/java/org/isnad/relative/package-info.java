/**
 * Words that tell a day by another one, such as yesterday: text in, what they mean on a day out.
 */
@NullMarked
package org.isnad.relative;

import org.jspecify.annotations.NullMarked;
