/** Tests of the house itself: which package may know which, how things are named, how long a file may be. */
@NullMarked
package org.relata.architecture;

import org.jspecify.annotations.NullMarked;
