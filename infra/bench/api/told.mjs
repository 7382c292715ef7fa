/** The first message of a kind that a program of ours sends; rejects where it ends before. */
export function told(child, type) {
  return new Promise((resolve, reject) => {
    child.on("message", (message) => message.type === type && resolve(message));
    child.once("exit", (status) => reject(new Error(`ended with ${status}`)));
  });
}
