/** How fast the desk answers many at once while claims are being added: a real server, real clients, made-up claims. */
@NullMarked
package org.relata.bench.desk;

import org.jspecify.annotations.NullMarked;
