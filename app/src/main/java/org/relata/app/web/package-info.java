/**
 * The desk in the browser and the HTTP interface under {@code /api/v1}.
 *
 * <p>A {@link org.relata.app.web.Route} is one entry of the interface: its path, who may use it, what it is documented
 * as, and what it does. The OpenAPI description is made from the same entries, so that it cannot differ from them.
 */
@NullMarked
package org.relata.app.web;

import org.jspecify.annotations.NullMarked;
