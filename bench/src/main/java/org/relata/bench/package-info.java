/** Speed and accuracy runs, and looks inside the machine; never shipped. */
@NullMarked
package org.relata.bench;

import org.jspecify.annotations.NullMarked;
