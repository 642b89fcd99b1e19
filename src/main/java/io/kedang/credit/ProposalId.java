package io.kedang.credit;

import io.kedang.shared.SubjectId;
import java.util.UUID;

/** The identity of a proposal to change a limit. */
public record ProposalId(UUID value) {

    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }

    /** As what its process and tasks are about. */
    SubjectId subject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
