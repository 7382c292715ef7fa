/** How many rows the tree has, by the distance of one from the next: each draws its line over the one below. */
export const rowsOf = (page) =>
  page.evaluate(() => {
    const [one, next] = [...document.querySelectorAll("[role=treeitem]")].map((row) => row.getBoundingClientRect().top);
    return Math.round(document.querySelector("[role=tree]").scrollHeight / (next - one));
  });
