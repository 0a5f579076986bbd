# The service as a container. PostgreSQL stands beside it (compose.yaml); the embedded one works too when a volume is mounted at /data.
FROM node:26-bookworm-slim AS packages
WORKDIR /bestfit
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM node:26-bookworm-slim
WORKDIR /bestfit
COPY --from=packages /bestfit/node_modules node_modules
COPY package.json LICENSE ./
COPY bin bin
COPY src src
RUN mkdir /data /keys && chown node:node /data /keys
USER node
ENV BESTFIT_DATA=/data KEYS_FOLDER=/keys HOST=0.0.0.0 PORT=8080
VOLUME ["/data", "/keys"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["bin/bestfit", "serve"]
