FROM node:24-slim AS build
WORKDIR /applaus
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
# One arena: threads of their own each would keep freed memory for themselves.
ENV NODE_ENV=production MALLOC_ARENA_MAX=1
WORKDIR /applaus
COPY --from=build --chown=node:node /applaus/node_modules ./node_modules
COPY --from=build --chown=node:node /applaus/dist ./dist
COPY --from=build --chown=node:node /applaus/package.json ./package.json
COPY --from=build --chown=node:node /applaus/schema/documents.json ./schema/documents.json
COPY --from=build --chown=node:node /applaus/server/demo/intranet ./server/demo/intranet
COPY --from=build --chown=node:node /applaus/docs/purpose.example.yaml ./docs/purpose.example.yaml
RUN mkdir data && chown node:node data
USER node
EXPOSE 4000 4001
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||4000)+'/livez').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--max-semi-space-size=16", "--heap-growing-percent=20", "--no-allocation-site-pretenuring", "dist/server/main.js"]
