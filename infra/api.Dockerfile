# One image for API and dashboard: the API serves the built dashboard. The database is elsewhere (DATABASE_URL).
FROM node:24-bookworm-slim AS build
WORKDIR /product
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile --trust-lockfile \
 && npx --yes pnpm@12.21.0 exec turbo run build --filter=./apps/api --filter=./apps/dashboard \
 && rm -rf node_modules apps/*/node_modules packages/*/node_modules infra/node_modules \
 && npx --yes pnpm@12.21.0 install --frozen-lockfile --trust-lockfile --prod --no-optional --filter @xep-loai/api...

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 GRAPHQL_DOCUMENTS=trusted
WORKDIR /product
COPY --from=build /product .
USER node
EXPOSE 4000
CMD ["node", "apps/api/dist/main.js"]
