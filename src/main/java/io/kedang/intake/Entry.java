package io.kedang.intake;

import io.kedang.archive.PaperPlace;
import java.util.Map;
import java.util.Optional;

/**
 * What the clerk enters.
 *
 * @param keyed the critical numbers keyed a second time, by path
 * @param region code for the archive number
 * @param category code for the archive number
 * @param place of the paper; a blank folder becomes the archive number
 * @param branchReason why this is a branch though another live card has the same licence
 */
public record Entry(
        Map<String, String> keyed, String region, String category, PaperPlace place, Optional<String> branchReason) {}
