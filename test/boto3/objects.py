"""Buckets and objects: uploads in one and in many parts, presigned URLs, listings."""

import hashlib
import os
import random
import urllib.request

import boto3
from botocore.config import Config

from path import check, equal, refused

BIG = 20 * 1024 * 1024 + 17  # over boto3's threshold: three parts


def bucket(p):
    p.s3.create_bucket(Bucket=p.bucket)
    p.s3.get_waiter("bucket_exists").wait(Bucket=p.bucket, WaiterConfig={"Delay": 1, "MaxAttempts": 5})
    check(p.bucket in [b["Name"] for b in p.s3.list_buckets()["Buckets"]], "the bucket is not listed")


def data(p):
    """The training data: a few records, and a file with a bad one."""
    with open(os.path.join(p.examples, "voice", "train.jsonl")) as f:
        lines = f.readlines()
    good, bad = "".join(lines[:12]), "".join(lines[:2]) + '{"prompt": "No answer?"}\n' + lines[2]
    p.s3.put_object(Bucket=p.bucket, Key="train/train.jsonl", Body=good.encode())
    p.s3.put_object(Bucket=p.bucket, Key="validation/some.jsonl", Body="".join(lines[12:16]).encode())
    p.s3.put_object(Bucket=p.bucket, Key="bad/train.jsonl", Body=bad.encode())
    equal(p.s3.get_object(Bucket=p.bucket, Key="train/train.jsonl")["Body"].read(), good.encode(), "content")


def multipart(p):
    content = random.Random(1).randbytes(BIG)
    name = os.path.join(p.server.folder, "big.bin")
    with open(name, "wb") as f:
        f.write(content)
    p.s3.upload_file(name, p.bucket, "big.bin")
    head = p.s3.head_object(Bucket=p.bucket, Key="big.bin")
    equal(head["ContentLength"], BIG, "length")
    check(head["ETag"].endswith('-3"'), f"the ETag {head['ETag']} is not that of three parts")
    p.s3.download_file(p.bucket, "big.bin", name)
    with open(name, "rb") as f:
        equal(hashlib.file_digest(f, "sha256").digest(), hashlib.sha256(content).digest(), "digest")
    part = p.s3.get_object(Bucket=p.bucket, Key="big.bin", Range="bytes=8388600-8388615")
    equal(part["Body"].read(), content[8388600:8388616], "range")
    os.remove(name)
    p.s3.delete_object(Bucket=p.bucket, Key="big.bin")
    refused(p.s3.exceptions.NoSuchKey, "NoSuchKey", 404, p.s3.get_object, Bucket=p.bucket, Key="big.bin")


def presigned(p):
    """URLs as boto3 makes them by default, which is by its old signature, and by version 4."""
    where = {"Bucket": p.bucket, "Key": "note with spaces/é.txt"}
    for client in (p.s3, boto3.client("s3", config=Config(signature_version="s3v4"))):
        url = client.generate_presigned_url("put_object", Params=where | {"ContentType": "text/plain"})
        put = urllib.request.Request(url, data=b"by URL", method="PUT", headers={"Content-Type": "text/plain"})
        equal(urllib.request.urlopen(put).status, 200, "status")
        with urllib.request.urlopen(client.generate_presigned_url("get_object", Params=where)) as got:
            equal((got.read(), got.headers["Content-Type"]), (b"by URL", "text/plain"), "content")
        p.s3.delete_object(**where)


def listing(p):
    keys = [f"list/{folder}/{i:02d}" for folder in "ab" for i in range(5)]
    for key in keys:
        p.s3.put_object(Bucket=p.bucket, Key=key, Body=key.encode())
    pages = list(p.s3.get_paginator("list_objects_v2").paginate(Bucket=p.bucket, Prefix="list/", PaginationConfig={"PageSize": 3}))
    equal(len(pages), 4, "pages")
    equal([o["Key"] for page in pages for o in page["Contents"]], keys, "keys")
    folders = p.s3.list_objects_v2(Bucket=p.bucket, Prefix="list/", Delimiter="/")["CommonPrefixes"]
    equal([f["Prefix"] for f in folders], ["list/a/", "list/b/"], "folders")
    gone = p.s3.delete_objects(Bucket=p.bucket, Delete={"Objects": [{"Key": k} for k in keys]})
    equal(len(gone["Deleted"]), len(keys), "deleted")
