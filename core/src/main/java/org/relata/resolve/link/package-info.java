/** How the claims of a document are tied to each other, once their parties are known. */
@NullMarked
package org.relata.resolve.link;

import org.jspecify.annotations.NullMarked;
