/**
 * How one act is tied to another: what it was for, what brought it about, what else it may have been, and that it is an
 * act told before. First between the words of a sentence, then between the claims of a document.
 */
@NullMarked
package org.relata.code.link;

import org.jspecify.annotations.NullMarked;
