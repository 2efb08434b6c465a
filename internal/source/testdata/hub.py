"""huggingface_hub itself, on a cache and a hub that HF_HOME and HF_ENDPOINT name: prints what it finds as JSON.

hub.py cached REPO FILE...   the files' paths in the cache, without a network
hub.py fetch REPO FILE...    the files' paths after a download, by file and as a snapshot
hub.py error REPO REVISION   the name of the error that a download ends with
"""

import json
import sys

from huggingface_hub import HfApi, hf_hub_download, scan_cache_dir, snapshot_download

what, repo, *rest = sys.argv[1:]
if what == "cached":
    found = {name: hf_hub_download(repo, name, local_files_only=True) for name in rest}
    found["snapshot"] = snapshot_download(repo, local_files_only=True)
    info = scan_cache_dir()
    found["warnings"] = [str(w) for w in info.warnings]
    found["revisions"] = [[r.commit_hash, sorted(r.refs)] for one in info.repos for r in one.revisions]
elif what == "fetch":
    found = {name: hf_hub_download(repo, name) for name in rest}
    found["snapshot"] = snapshot_download(repo, allow_patterns=rest)
    found["listed"] = HfApi().list_repo_files(repo)
else:
    try:
        hf_hub_download(repo, "m.gguf", revision=rest[0])
        found = "none"
    except Exception as e:
        found = type(e).__name__
print(json.dumps(found))
