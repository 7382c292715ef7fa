import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Configuration } from "oidc-provider";
import { afterAll } from "vitest";

/** Who signs in there next: it asks nobody for a password. */
export interface SigningIn {
  username: string;
  amr: string[];
}

export interface TestIdentityProvider {
  readonly issuer: string;
  /** Begins to serve the client «xep-loai» that is reached at an address. */
  serves(publicUrl: string): void;
}

export const clientSecret = "a-secret-of-the-client-of-32-chars";

/** A real OpenID provider on this machine. */
export async function anIdentityProvider(next: SigningIn): Promise<TestIdentityProvider> {
  const http = createServer().listen(0, "127.0.0.1");
  await once(http, "listening");
  afterAll(() => http.close());
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    issuer,
    serves(publicUrl) {
      const provider = new Provider(issuer, configuration(publicUrl));
      const answer = provider.callback();
      http.on("request", (request: IncomingMessage, response: ServerResponse) => {
        const isAskedWho = request.url?.startsWith("/who/");
        void (isAskedWho ? finish(provider, next, request, response) : answer(request, response));
      });
    },
  };
}

const finish = (provider: Provider, { username, amr }: SigningIn, request: IncomingMessage, response: ServerResponse) =>
  provider.interactionFinished(request, response, { login: { accountId: username, amr } });

const configuration = (publicUrl: string): Configuration => ({
  clients: [{ client_id: "xep-loai", client_secret: clientSecret, redirect_uris: [`${publicUrl}/sign-in/sso/back`] }],
  cookies: { keys: ["a key of the tests"] },
  claims: { openid: ["sub", "amr"], profile: ["preferred_username"] },
  // in the token itself, as most providers do
  conformIdTokenClaims: false,
  findAccount: (_context, accountId) => ({
    accountId,
    claims: () => ({ sub: accountId, preferred_username: accountId }),
  }),
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context, { uid }) => `/who/${uid}` },
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({
      clientId: oidc.client?.clientId ?? "",
      accountId: oidc.session?.accountId ?? "",
    });
    grant.addOIDCScope("openid profile email");
    await grant.save();
    return grant;
  },
});
