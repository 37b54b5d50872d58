package coop.hatstand.filing;

import java.util.List;

/** One way in which respondents name questions: finds the places that may be it, loosely, and decides nothing. */
interface Proposer {

    /** The places on a sheet, in order. */
    List<Claim> claims(Sheet sheet, Questions questions);
}
