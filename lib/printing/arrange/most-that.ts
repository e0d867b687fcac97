/**
 * The most, up to `count`, for which something holds that holds for less too. It is looked for around
 * a likely one, in ever longer steps: to try one is slow.
 */
export function mostThat(count: number, holds: (count: number) => boolean, likely: number): number {
  let [held, failed] = holds(likely) ? [likely, count + 1] : [0, likely];
  const up = held === likely;
  for (let step = 1; failed - held > 1; step *= 2) {
    const next = up ? held + step : failed - step;
    const tried = next > held && next < failed ? next : Math.floor((held + failed) / 2);
    if (holds(tried)) held = tried;
    else failed = tried;
  }
  return held;
}
