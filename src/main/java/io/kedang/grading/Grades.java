package io.kedang.grading;

import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The grades that customers have now, whoever asks: who may see them is for the caller to know. */
public interface Grades {

    /** Empty before the first review of the customer was decided. */
    Optional<CardGrade> of(CardId card);

    /** In one query; customers without a grade are left out. */
    Map<CardId, CardGrade> of(Collection<CardId> cards);
}
