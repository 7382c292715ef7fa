/**
 * Scrolls from the top towards the end, a screen at a time and for so many seconds at most: how many of all screens were seen, how many had a
 * place in the window without a row, and how long a frame took.
 */
export const scrolled = (page, seconds) =>
  page.evaluate(async (most) => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    const frameOf = (element) =>
      element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY !== "visible"
        ? element
        : frameOf(element.parentElement);
    const tree = document.querySelector("[role=tree]");
    const frame = frameOf(tree);
    const gaps = () => {
      const { top, bottom } = frame.getBoundingClientRect();
      const drawn = [...tree.querySelectorAll("[role=treeitem]")]
        .map((row) => row.getBoundingClientRect())
        .filter((row) => row.bottom > top + 60 && row.top < bottom)
        .toSorted((a, b) => a.top - b.top);
      const isWhole = drawn.every((row, at) => at === 0 || row.top - drawn[at - 1].bottom < 2);
      return drawn.length > 0 && isWhole ? 0 : 1;
    };
    frame.scrollTop = 0;
    await nextFrame();
    let [frames, withGaps] = [0, 0];
    const took = [];
    const until = performance.now() + most * 1000;
    while (frame.scrollTop + frame.clientHeight < frame.scrollHeight - 1 && performance.now() < until) {
      const begun = performance.now();
      frame.scrollTop += frame.clientHeight;
      await nextFrame();
      await nextFrame();
      took.push((performance.now() - begun) / 2);
      frames += 1;
      withGaps += gaps();
    }
    took.sort((a, b) => a - b);
    const at = (share) => Math.round(took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? 0);
    const ofAll = Math.ceil(frame.scrollHeight / frame.clientHeight);
    return { screens: frames, ofAll, withGaps, p50: at(0.5), p99: at(0.99) };
  }, seconds);
