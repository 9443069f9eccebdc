# One image for every role: `run --role gateway`, `run --role worker`, or `run` for both.
# Every dependency is a wheel with its digest in requirements.lock, so nothing is compiled here.
FROM python:3.11.13-slim-bookworm

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PIP_NO_CACHE_DIR=1
WORKDIR /opt/retouch
COPY requirements.lock .
RUN pip install --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock
COPY LICENSE ./
COPY bot bot
COPY adapters adapters
COPY core core
# Its user may not write here, and every start would compile all modules anew.
RUN python -m compileall -q bot adapters core
COPY deploy/compose.toml /etc/retouch.toml

RUN useradd --uid 10001 --create-home retouch && install -d -o retouch /data
USER retouch
VOLUME /data
STOPSIGNAL SIGTERM
ENTRYPOINT ["python", "-m", "bot", "--config", "/etc/retouch.toml"]
CMD ["run"]
