/** What must survive a power cut and what tells that it did: durable writes, hashes, one lock. */
@NullMarked
package org.isnad.disk;

import org.jspecify.annotations.NullMarked;
