/** The day everything is judged by: the made-up profiles are from before it. */
export const BENCH_DAY = '2026-11-24'
