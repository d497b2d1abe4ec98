"""The reference's side of word-pieces.ts: reads one JSON string a line, writes the list of its word-piece ids.

The tokenizer is the one that training uses; a string that looks like one of its marks ("[SEP]") is text to it.
"""

import json
import os
import sys
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")
sys.path.insert(0, str(Path(__file__).parent.parent / "training"))

from train import encoder_folder
from transformers import AutoTokenizer

BATCH = 2000

reference = AutoTokenizer.from_pretrained(encoder_folder("minilm")).backend_tokenizer
reference.encode_special_tokens = True
reference.no_truncation()
reference.no_padding()
strings = [json.loads(line) for line in sys.stdin.buffer]
for first in range(0, len(strings), BATCH):
    for encoding in reference.encode_batch(strings[first : first + BATCH], add_special_tokens=False):
        print(json.dumps(encoding.ids))
