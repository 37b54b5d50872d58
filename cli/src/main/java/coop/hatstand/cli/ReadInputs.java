package coop.hatstand.cli;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.cli.terminal.Notices;
import coop.hatstand.revise.Revised;

/**
 * What was read from the inputs.
 *
 * @param notices receives notices
 * @param strict whether warnings count
 */
record ReadInputs(Revised revised, Notices notices, boolean strict) {

    Briefing briefing() {
        return revised.briefing();
    }

    /** Reports what the draft and the sources lost, and what a person should check. */
    void tell() {
        notices.tell(revised.notices());
        notices.tell(briefing().notices());
    }

    /** The exit code if everything was done. */
    int done() {
        return strict && notices.warned() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
