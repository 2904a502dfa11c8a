/** What an operator may do over HTTP: on a port of its own, on this machine only, with a token. */
@NullMarked
package org.isnad.admin;

import org.jspecify.annotations.NullMarked;
