/**
 * The program: what a person starts. {@link org.relata.app.Main} hands the process's streams to the command line in
 * {@link org.relata.app.cli}; nothing is decided here.
 */
@NullMarked
package org.relata.app;

import org.jspecify.annotations.NullMarked;
