"""Counts and estimates of pure-ldp and multi-freq-ldpy, for crates/study/tests/peers.rs to repeat.

The peers' own clients noise a made population, their own servers count and estimate; printed as JSON, which is kept in
tests/vectors/ldp_peers.json (each run draws other counts: any run must pass). Not part of the test run: the peers bring
numba, scipy, scikit-learn and statsmodels.

    python3 -m venv peers
    peers/bin/pip install pure-ldp==1.2.0 multi-freq-ldpy==0.2.5 'xxhash<4' scikit-learn statsmodels
    peers/bin/python tests/interop/ldp_peers.py > tests/vectors/ldp_peers.json
"""

import json
from importlib.metadata import version

import numpy as np
from multi_freq_ldpy.pure_frequency_oracles import GRR, SS, UE
from pure_ldp.frequency_oracles.direct_encoding import DEClient, DEServer
from pure_ldp.frequency_oracles.unary_encoding import UEClient, UEServer

PEOPLE = 2000


def population(k):
    """Half of the categories are held, the first most."""
    held = max(1, k // 2)
    weights = 1 / np.arange(1, held + 1)
    return np.random.default_rng(k).choice(held, PEOPLE, p=weights / weights.sum()).tolist()


def pure_ldp(mechanism, k, epsilon):
    """The raw estimate, as shares."""
    same = {"index_mapper": lambda x: x}
    if mechanism == "randomized-response":
        client, server = DEClient(epsilon, k, **same), DEServer(epsilon, k, **same)
    else:
        optimized = {"use_oue": mechanism == "oue"}
        client, server = UEClient(epsilon, k, **optimized, **same), UEServer(epsilon, k, **optimized, **same)
    server.aggregate_all([client.privatise(x) for x in population(k)])
    estimate = np.asarray(server.estimate_all(range(k), suppress_warnings=True)) / PEOPLE
    return server.aggregated_data, estimate


def multi_freq(mechanism, k, epsilon):
    """The estimate after the library's own clipping at 0 and division by the sum: it returns no other."""
    if mechanism == "subset-selection":
        module, client, server = SS, lambda x: SS.SS_Client(x, k, epsilon), lambda r: SS.SS_Aggregator_MI(r, k, epsilon)
    elif mechanism == "randomized-response":
        module, client, server = GRR, lambda x: GRR.GRR_Client(x, k, epsilon), lambda r: GRR.GRR_Aggregator_MI(r, k, epsilon)
    else:
        best = mechanism == "oue"
        module, client = UE, lambda x: UE.UE_Client(x, k, epsilon, best)
        server = lambda r: UE.UE_Aggregator_MI(r, epsilon, best)
    own, seen = module.MI, []

    def watched(counts, n, p, q):
        seen.extend(int(count) for count in counts)
        return own(counts, n, p, q)

    module.MI = watched
    try:
        estimate = server([client(x) for x in population(k)])
    finally:
        module.MI = own
    return seen, estimate


def cells():
    for library, run, mechanisms in [
        ("pure-ldp", pure_ldp, ["randomized-response", "oue", "sue"]),
        ("multi-freq-ldpy", multi_freq, ["randomized-response", "oue", "sue", "subset-selection"]),
    ]:
        for mechanism in mechanisms:
            for k in (2, 8, 64):
                for epsilon in (0.5, 1.0, 2.0, 4.0):
                    counts, estimate = run(mechanism, k, epsilon)
                    yield {
                        "library": library, "mechanism": mechanism, "k": k, "epsilon": epsilon, "n": PEOPLE,
                        "counts": [int(count) for count in counts], "estimate": [float(share) for share in estimate],
                    }


libraries = {name: version(name) for name in ("pure-ldp", "multi-freq-ldpy")}
lines = ",\n".join(json.dumps(cell) for cell in cells())
print('{"libraries": ' + json.dumps(libraries) + ', "cells": [\n' + lines + "\n]}")
