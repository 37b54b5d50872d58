package coop.hatstand.cli;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.cli.terminal.Notices;
import coop.hatstand.revise.Revised;

/**
 * What was read of the inputs.
 *
 * @param notices takes what there is to tell
 * @param strict whether warnings count
 */
record ReadInputs(Revised revised, Notices notices, boolean strict) {

    Briefing briefing() {
        return revised.briefing();
    }

    /** Tells what the draft and the sources lost, and what is left to a person. */
    void tell() {
        notices.tell(revised.notices());
        notices.tell(briefing().notices());
    }

    /** How a command ends that did all it was to do. */
    int done() {
        return strict && notices.warned() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
