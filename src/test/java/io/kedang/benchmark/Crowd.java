package io.kedang.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Several who work at the same time, each on the next piece as soon as one is done. */
record Crowd(int size) {

    /** One piece of work. */
    interface Work {

        /** @param who from 0 to the size of the crowd */
        void act(int who, int piece) throws Exception;
    }

    /** Does so many pieces and tells how long each took. */
    Timing work(int pieces, Work work) {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        try {
            AtomicInteger next = new AtomicInteger();
            long begun = System.nanoTime();
            List<Future<List<Long>>> workers = IntStream.range(0, size)
                    .mapToObj(who -> threads.submit(() -> pieces(who, next, pieces, work)))
                    .toList();
            List<Long> each = new ArrayList<>();
            for (Future<List<Long>> worker : workers) {
                each.addAll(worker.get());
            }
            return new Timing(System.nanoTime() - begun, each);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a piece of work failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> pieces(int who, AtomicInteger next, int pieces, Work work) throws Exception {
        List<Long> each = new ArrayList<>();
        for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
            long begun = System.nanoTime();
            work.act(who, piece);
            each.add(System.nanoTime() - begun);
        }
        return each;
    }
}
