package io.kedang.archive;

/**
 * What proves a series: running numbers are unique and positive, so a highest number equal to the count leaves no room
 * for a gap.
 *
 * @param last the running number that the series counted up to
 * @param highest the highest number in the register
 * @param count of numbers in the register, void ones too
 */
public record SeriesProof(String series, long last, long highest, long count, long voids) {

    public boolean gapless() {
        return last == highest && highest == count;
    }
}
