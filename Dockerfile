FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The page is built of these two.
COPY web/package.json web/
COPY clients/typescript/package.json clients/typescript/
RUN npm ci
COPY . .
# What npm would publish is what the image runs.
RUN npm pack --ignore-scripts=false && tar -xzf demarche-*.tgz

FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY scripts/prune.js scripts/
# Without the peers as well: the Prisma CLI is one of them, and would treble the image.
RUN npm ci --omit=dev --omit=optional --omit=peer && npm cache clean --force && node scripts/prune.js node_modules

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/var/lib/demarche/ledger IMPORT_DIR=/var/lib/demarche/imports CHECKPOINT_DIR=/var/lib/demarche/checkpoints
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/package .
# The embedded ledger's lock lies beside its folder, so the volume is the folder above both.
RUN mkdir -p /var/lib/demarche && chown node:node /var/lib/demarche
VOLUME /var/lib/demarche
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js", "serve"]
