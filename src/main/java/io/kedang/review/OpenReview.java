package io.kedang.review;

/** A review that waits for somebody. @param progress how far the manager is */
public record OpenReview(ReviewSummary review, Progress progress) {}
