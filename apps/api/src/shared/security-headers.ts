import helmet from "helmet";

/** Nothing from outside, no script inside a page; only styles may stand in the page, as the dashboard's library writes them. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: ["'self'", "data:"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  xFrameOptions: { action: "deny" },
  // Whoever runs this behind https decides for the neighbours of its address, not we.
  strictTransportSecurity: { includeSubDomains: false },
  referrerPolicy: { policy: "same-origin" },
  // Without https these two only fill the browser's console with warnings.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
});
