const query =
  "mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { __typename } }";

/** Signs in to a made-up country; answers the cookie. */
export async function signIn(url, username) {
  const headers = { "content-type": "application/json", "apollo-require-preflight": "true" };
  const body = JSON.stringify({ query, variables: { username, password: "xeploai-mau-2020" } });
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body });
  return response.headers.getSetCookie()[0].split(";")[0];
}
