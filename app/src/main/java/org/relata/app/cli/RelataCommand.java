package org.relata.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** {@code relata} alone: the frame of the commands. */
@Command(
        name = "relata",
        description = "Reads the news of armed conflict and keeps the record: who did what to whom, when and where,"
                + " according to whom, and how sure.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = ProgramVersion.class,
        commandListHeading = "%nCommands (each has --help):%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was done",
            "1:some input failed: each is named on standard error, the rest was done",
            "2:wrong usage"
        })
final class RelataCommand {}
