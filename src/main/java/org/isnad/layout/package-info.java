/**
 * What each stretch of a raw text is: title, body, caption or furniture, and what is damaged in it.
 */
@NullMarked
package org.isnad.layout;

import org.jspecify.annotations.NullMarked;
