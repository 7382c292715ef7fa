import * as oidc from "openid-client";

/** The server people of a committee sign in at, and who we are to it. */
export interface SingleSignOn {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that holds the name of the account. */
  readonly claim: string;
  /** Where browsers reach the product. */
  readonly publicUrl: string;
}

/** What is kept in the browser between going there and coming back: who comes back is who went. */
export interface Errand {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  /** The page asked for, as the path of the dashboard. */
  readonly page: string;
}

/** Who came back. */
export interface Identified {
  /** Of the account; undefined: the claim is not there. */
  readonly username: string | undefined;
  /** The provider asked for a second factor too (`amr` with `mfa`, RFC 8176). */
  readonly isSecondFactorGiven: boolean;
}

export interface IdentityProvider {
  begin(page: string): Promise<{ readonly errand: Errand; readonly url: URL }>;
  /** Throws where the answer is not the one to this errand. */
  identify(errand: Errand, cameBackWith: URLSearchParams): Promise<Identified>;
}

/** Asks the provider about itself at first use, not at our start: it may be down while we start. */
export function identityProvider(settings: SingleSignOn): IdentityProvider {
  let known: Promise<oidc.Configuration> | undefined;
  async function provider(): Promise<oidc.Configuration> {
    known ??= discovered(settings);
    return known.catch((error: unknown) => {
      known = undefined;
      throw error;
    });
  }
  return {
    begin: async (page) => begun(await provider(), settings, page),
    identify: async (errand, answer) => identified(await provider(), settings, errand, answer),
  };
}

/** How long the provider may take to answer us, in seconds. */
const patience = 5;

const callbackOf = ({ publicUrl }: SingleSignOn): URL => new URL("/sign-in/sso/back", publicUrl);

function discovered({ issuer, clientId, clientSecret }: SingleSignOn): Promise<oidc.Configuration> {
  const url = new URL(issuer);
  const execute = url.protocol === "http:" && isHere(url) ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(url, clientId, clientSecret, undefined, { execute, timeout: patience });
}

/** Only on this machine may it go without https. */
const isHere = ({ hostname }: URL): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(hostname);

async function begun(provider: oidc.Configuration, settings: SingleSignOn, page: string) {
  const verifier = oidc.randomPKCECodeVerifier();
  const errand = { verifier, state: oidc.randomState(), nonce: oidc.randomNonce(), page };
  const url = oidc.buildAuthorizationUrl(provider, {
    redirect_uri: callbackOf(settings).href,
    scope: "openid profile email",
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state: errand.state,
    nonce: errand.nonce,
  });
  return { errand, url };
}

async function identified(
  provider: oidc.Configuration,
  settings: SingleSignOn,
  errand: Errand,
  answer: URLSearchParams,
): Promise<Identified> {
  const url = callbackOf(settings);
  url.search = answer.toString();
  const tokens = await oidc.authorizationCodeGrant(provider, url, {
    pkceCodeVerifier: errand.verifier,
    expectedState: errand.state,
    expectedNonce: errand.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims() ?? {};
  const { [settings.claim]: name, amr, email_verified: isVerified } = claims as Readonly<Record<string, unknown>>;
  // An address anybody may have typed there is nobody's name.
  const isTheirs = settings.claim !== "email" || isVerified === true;
  return {
    username: typeof name === "string" && name !== "" && isTheirs ? name : undefined,
    isSecondFactorGiven: Array.isArray(amr) && amr.includes("mfa"),
  };
}
