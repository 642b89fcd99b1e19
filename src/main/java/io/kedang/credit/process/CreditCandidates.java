package io.kedang.credit.process;

import io.kedang.credit.CreditParties;
import io.kedang.credit.ProposalId;
import org.springframework.stereotype.Component;

/** For whom the steps of a proposed limit are, as the model asks it when a step comes up. */
@Component("creditCandidates")
public class CreditCandidates {

    private final CreditParties parties;

    CreditCandidates(CreditParties parties) {
        this.parties = parties;
    }

    /** Finance; the leader where nobody else is left there. */
    public String judging(String proposal) {
        return parties.judging(ProposalId.of(proposal));
    }

    /** The managers of the team; the leader on a large raise, or where there is no other. */
    public String deciding(String proposal) {
        return parties.deciding(ProposalId.of(proposal));
    }
}
