/** How a sentence ties one act to another: what it was for, what brought it about, what else it may have been. */
@NullMarked
package org.relata.code.link;

import org.jspecify.annotations.NullMarked;
