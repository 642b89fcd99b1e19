package io.kedang.review;

import io.kedang.grading.GradeProposal;
import io.kedang.grading.GradeProposals;
import io.kedang.grading.ProposalCursor;
import io.kedang.grading.ProposalFilter;
import io.kedang.shared.CardId;
import io.kedang.shared.Wan;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes a review: first the proposals of the whole team, which are compared with each other, then the manager's
 * lines, some hundred at a time. Each call is a transaction that ends where the next one begins, so that what was cut
 * off goes on. Called by the process; nobody acts then.
 */
@Component
@Transactional
public class ComputingReviews {

    private final ReviewRecords reviews;
    private final GradeProposals proposals;
    private final WritingLines lines;
    private final Observations observations;
    private final ReviewSettings settings;
    private final Clock clock;

    ComputingReviews(
            ReviewRecords reviews,
            GradeProposals proposals,
            WritingLines lines,
            Observations observations,
            ReviewSettings settings,
            Clock clock) {
        this.reviews = reviews;
        this.proposals = proposals;
        this.lines = lines;
        this.observations = observations;
        this.settings = settings;
        this.clock = clock;
    }

    /** How far the computing is. */
    public enum Computed {
        MORE,
        DONE,
        /** The team has nobody to be reviewed. */
        NOTHING
    }

    /** Computes the next chunk; nothing when all is computed. */
    public Computed next(ReviewId id) {
        Review review = reviews.findForUpdate(id.value()).orElseThrow(ReviewRefused::notFound);
        if (review.state() != ReviewState.COMPUTING) {
            return review.state() == ReviewState.EMPTY ? Computed.NOTHING : Computed.DONE;
        }
        return review.isProposed() ? addLines(review) : propose(review);
    }

    private Computed propose(Review review) {
        int proposed = proposals.compute(review.team(), review.period());
        review.proposed();
        if (proposed > 0) {
            return Computed.MORE;
        }
        review.opened(false, clock.instant());
        return Computed.NOTHING;
    }

    private Computed addLines(Review review) {
        for (int added = 0; added < settings.chunk(); added += GradeProposals.PAGE) {
            if (!addPage(review)) {
                review.opened(true, clock.instant());
                return Computed.DONE;
            }
        }
        return Computed.MORE;
    }

    /** @return whether there are more */
    private boolean addPage(Review review) {
        List<GradeProposal> found = proposals.of(
                review.team(),
                review.period(),
                ProposalFilter.ALL,
                review.computedUpTo().flatMap(ProposalCursor::of));
        List<GradeProposal> page = found.subList(0, Math.min(found.size(), GradeProposals.PAGE));
        if (!page.isEmpty()) {
            List<CardId> cards = page.stream().map(GradeProposal::card).toList();
            lines.add(review.id(), page, observations.among(cards));
            review.computed(cursor(page.get(page.size() - 1)).text());
        }
        return found.size() > page.size();
    }

    private static ProposalCursor cursor(GradeProposal last) {
        return new ProposalCursor(last.figures().amount().orElse(new Wan(BigDecimal.ZERO)), last.card());
    }
}
