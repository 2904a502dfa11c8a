/** Who published an article, who wrote it, whose copy it is and whom it quotes. */
@NullMarked
package org.isnad.credits;

import org.jspecify.annotations.NullMarked;
