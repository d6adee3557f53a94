/**
 * The heavy readers: archives of the web, PDF, feeds and mail. Each is a {@link org.relata.read.Reader} and one line in
 * {@code META-INF/services/org.relata.read.Reader}; the core finds them there and knows none of them.
 */
@NullMarked
package org.relata.formats;

import org.jspecify.annotations.NullMarked;
