"""A real mail server (aiosmtpd) for the test of our mail adapter. Says what happens as JSON lines.

    mail-server.py CERTIFICATE KEY MODE      MODE: starttls | login | plain | tls

starttls: mail is taken after STARTTLS and AUTH only; login: the same, AUTH LOGIN alone. plain: no TLS is offered. tls: TLS from the first byte, and AUTH.
"""

import asyncio
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

certificate, key, mode = sys.argv[1:4]


def say(**line):
    print(json.dumps(line), flush=True)


class Keeper:
    async def handle_DATA(self, server, session, envelope):
        say(
            mail=envelope.content.decode("utf8", "replace"),
            sender=envelope.mail_from,
            to=envelope.rcpt_tos,
            tls=session.ssl is not None or mode == "tls",
            user=session.auth_data.login.decode() if session.auth_data else None,
        )
        return "250 kept"


def authenticate(server, session, envelope, mechanism, data):
    right = isinstance(data, LoginPassword) and data.login == b"shop" and data.password == b"correct horse"
    say(auth=mechanism, right=right, tls=session.ssl is not None or mode == "tls")
    return AuthResult(success=right, auth_data=data if right else None, handled=False)


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
asks = {} if mode == "plain" else {"authenticator": authenticate, "auth_required": True}
if mode in ("starttls", "login"):
    asks |= {"tls_context": context, "require_starttls": True}
if mode == "login":
    asks |= {"auth_exclude_mechanism": ["PLAIN"]}
if mode == "tls":
    # The library sees no STARTTLS here: the line is under TLS as a whole.
    asks |= {"auth_require_tls": False}


async def serve():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(Keeper(), hostname="mail.example.test", loop=loop, **asks),
        "127.0.0.1",
        0,
        ssl=context if mode == "tls" else None,
    )
    say(port=server.sockets[0].getsockname()[1])
    await server.serve_forever()


asyncio.run(serve())
