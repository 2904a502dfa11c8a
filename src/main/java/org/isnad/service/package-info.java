/** The open index as routes use it, and a request's parameters as a question to it. */
@NullMarked
package org.isnad.service;

import org.jspecify.annotations.NullMarked;
