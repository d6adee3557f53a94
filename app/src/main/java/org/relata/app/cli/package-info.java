/**
 * The command line: one file a command, each of which reads its options, asks the core and writes what comes back.
 *
 * <p>Data goes to standard output or {@code --out}, words to standard error. A command ends with 0 when all was done,
 * 1 when some input failed, 2 when it was called in a wrong way. Commands know no terminal but
 * {@link org.relata.app.cli.Surroundings}, so that they run within a test as in a shell.
 */
@NullMarked
package org.relata.app.cli;

import org.jspecify.annotations.NullMarked;
