"""Buckets and objects: uploads in one and in many parts, presigned URLs, listings."""

import base64
import datetime
import hashlib
import io
import os
import random
import urllib.error
import urllib.request
import zlib

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError

from driver import equal, refused, that

KEY = "a folder/späte Notiz+1.txt"


def crc32(content):
    return base64.b64encode(zlib.crc32(content).to_bytes(4, "big")).decode()


def read(d, key, **more):
    return d.s3.get_object(Bucket=d.bucket, Key=key, **more)["Body"].read()


def objects(d):
    d.s3.create_bucket(Bucket=d.bucket)
    d.s3.get_waiter("bucket_exists").wait(Bucket=d.bucket, WaiterConfig={"Delay": 1, "MaxAttempts": 5})
    that(d.bucket in [b["Name"] for b in d.s3.list_buckets()["Buckets"]], "the bucket is not listed")
    body, where = "Ein Körnchen Wahrheit.".encode(), {"Bucket": d.bucket, "Key": KEY}
    put = d.s3.put_object(**where, Body=body, ContentType="text/plain", Metadata={"author": "driver"}, ChecksumAlgorithm="SHA256")
    equal("ETag", put["ETag"], f'"{hashlib.md5(body).hexdigest()}"')
    equal("checksum", put["ChecksumSHA256"], base64.b64encode(hashlib.sha256(body).digest()).decode())
    head = d.s3.head_object(**where)
    equal("head", (head["ContentLength"], head["ContentType"], head["Metadata"]), (len(body), "text/plain", {"author": "driver"}))
    that(abs(head["LastModified"] - datetime.datetime.now(datetime.timezone.utc)) < datetime.timedelta(hours=1), f"it was modified at {head['LastModified']}")
    equal("content", read(d, KEY), body)
    part = d.s3.get_object(**where, Range="bytes=4-10")
    equal("range", (part["Body"].read(), part["ContentRange"]), ("Körnch".encode(), f"bytes 4-10/{len(body)}"))

    d.s3.put_object(**where, Body=b"other")  # boto3 adds a CRC32 by itself, and compares it when it reads
    got = d.s3.get_object(**where, ChecksumMode="ENABLED")
    equal("content", (got["Body"].read(), got["ChecksumCRC32"]), (b"other", crc32(b"other")))
    refused(ClientError, "BadDigest", 400, "", d.s3.put_object, Bucket=d.bucket, Key="bad", Body=body, ChecksumCRC32="AAAAAA==")
    refused(ClientError, "PreconditionFailed", 412, "", d.s3.put_object, **where, Body=body, IfNoneMatch="*")
    d.s3.delete_object(**where)
    refused(d.s3.exceptions.NoSuchKey, "NoSuchKey", 404, "", d.s3.get_object, **where)
    refused(ClientError, "404", 404, "", d.s3.head_object, **where)


class Pipe(io.RawIOBase):
    """Bytes of which nobody can tell how many there are."""

    def __init__(self, content):
        self.rest = io.BytesIO(content)

    def readable(self):
        return True

    def read(self, n=-1):
        return self.rest.read(n)


def stream_upload(d):
    """What has no length goes in parts; over TLS boto3 sends in chunks, the checksum trailing."""
    content = random.Random(1).randbytes(11 * 1024 * 1024 + 13)
    for size in (100_000, len(content)):
        d.s3.upload_fileobj(Pipe(content[:size]), d.bucket, "stream", Config=TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20))
        that(read(d, "stream") == content[:size], f"{size} bytes came back otherwise")
    d.s3.delete_object(Bucket=d.bucket, Key="stream")

    tls = boto3.client("s3", endpoint_url=os.environ["OUTCROP_TLS_URL"], aws_access_key_id=os.environ["OUTCROP_TLS_ACCESS_KEY_ID"],
                       aws_secret_access_key=os.environ["OUTCROP_TLS_SECRET_ACCESS_KEY"])
    sent = []
    tls.meta.events.register("before-send.s3.PutObject", lambda request, **_: sent.append(dict(request.headers)))
    tls.create_bucket(Bucket=d.bucket)
    tls.put_object(Bucket=d.bucket, Key="trailing", Body=io.BytesIO(content))
    that("x-amz-trailer" in {k.lower() for k in sent[0]}, f"no checksum trails: {sent[0]}")
    got = tls.get_object(Bucket=d.bucket, Key="trailing", ChecksumMode="ENABLED")
    that(got["Body"].read() == content, "the content came back otherwise")
    equal("checksum", got["ChecksumCRC32"], crc32(content))


def multipart(d):
    content, where = random.Random(2).randbytes(12 * 1024 * 1024 + 7), {"Bucket": d.bucket, "Key": "big.bin"}
    pieces = [content[i:i + (5 << 20)] for i in range(0, len(content), 5 << 20)]
    upload = d.s3.create_multipart_upload(**where, ContentType="application/x-test", ChecksumAlgorithm="CRC32")["UploadId"]
    parts = []
    for n, piece in enumerate(pieces, 1):
        out = d.s3.upload_part(**where, UploadId=upload, PartNumber=n, Body=piece)
        equal("ETag of a part", out["ETag"], f'"{hashlib.md5(piece).hexdigest()}"')
        equal("checksum of a part", out["ChecksumCRC32"], crc32(piece))
        parts.append({"PartNumber": n, "ETag": out["ETag"], "ChecksumCRC32": out["ChecksumCRC32"]})
    equal("listed", [p["Size"] for p in d.s3.list_parts(**where, UploadId=upload)["Parts"]], [len(p) for p in pieces])
    done = d.s3.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": parts})
    equal("ETag", done["ETag"], f'"{hashlib.md5(b"".join(hashlib.md5(p).digest() for p in pieces)).hexdigest()}-3"')
    equal("checksum", done["ChecksumCRC32"], crc32(b"".join(base64.b64decode(p["ChecksumCRC32"]) for p in parts)) + "-3")
    that(read(d, "big.bin") == content, "the content came back otherwise")

    with open("big.bin", "wb") as f:  # as files go: boto3 cuts and joins by itself
        f.write(content)
    small = TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20)
    d.s3.upload_file("big.bin", d.bucket, "file.bin", Config=small)
    d.s3.download_file(d.bucket, "file.bin", "back.bin", Config=small)
    with open("back.bin", "rb") as f:
        that(f.read() == content, "the file came back otherwise")
    other = d.s3.create_multipart_upload(**where)["UploadId"]
    d.s3.abort_multipart_upload(**where, UploadId=other)
    refused(d.s3.exceptions.NoSuchUpload, "NoSuchUpload", 404, "", d.s3.list_parts, **where, UploadId=other)
    for key in ("big.bin", "file.bin"):
        d.s3.delete_object(Bucket=d.bucket, Key=key)


def presigned(d):
    """URLs as boto3 makes them by default, which is by its old signature, and by version 4."""
    where = {"Bucket": d.bucket, "Key": "by URL/ä b.txt"}
    for client in (d.s3, boto3.client("s3", config=Config(signature_version="s3v4"))):
        url = client.generate_presigned_url("put_object", Params=where | {"ContentType": "text/plain"}, ExpiresIn=60)
        request = urllib.request.Request(url, data=b"by URL", method="PUT", headers={"Content-Type": "text/plain"})
        equal("status", urllib.request.urlopen(request).status, 200)
        url = client.generate_presigned_url("get_object", Params=where, ExpiresIn=60)
        with urllib.request.urlopen(url) as got:
            equal("content", (got.read(), got.headers["Content-Type"]), (b"by URL", "text/plain"))
        try:
            urllib.request.urlopen(url.replace("b.txt", "c.txt"))
            raise AssertionError("a changed URL is taken")
        except urllib.error.HTTPError as e:
            equal("status of a changed URL", e.code, 403)
            that(b"SignatureDoesNotMatch" in e.read(), "a changed URL is refused otherwise")
        d.s3.delete_object(**where)


def pages(d):
    keys = [f"pages/{folder}/{i:02d}" for folder in "ab" for i in range(5)]
    for key in keys:
        d.s3.put_object(Bucket=d.bucket, Key=key, Body=b"x")
    seen = list(d.s3.get_paginator("list_objects_v2").paginate(Bucket=d.bucket, Prefix="pages/", PaginationConfig={"PageSize": 3}))
    equal("pages", len(seen), 4)
    equal("objects", [(o["Key"], o["Size"]) for page in seen for o in page["Contents"]], [(k, 1) for k in keys])
    folders = d.s3.list_objects_v2(Bucket=d.bucket, Prefix="pages/", Delimiter="/")["CommonPrefixes"]
    equal("folders", [f["Prefix"] for f in folders], ["pages/a/", "pages/b/"])
    gone = d.s3.delete_objects(Bucket=d.bucket, Delete={"Objects": [{"Key": k} for k in keys]})
    equal("deleted", len(gone["Deleted"]), len(keys))
