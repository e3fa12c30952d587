"""Client reports a second and aggregation of pure-ldp, multi-freq-ldpy and OpenDP, one process, one call a report; lines of text.

Each library runs its own client on the same answers; what a library does not have, or what does not run, is said.
"""

import math
import time

EPSILON = 1.0
BUDGET = 1.0


def rate(work):
    """Calls a second of processor time, over about a second."""
    work(0)
    calls, start = 0, time.process_time()
    while (spent := time.process_time() - start) < BUDGET:
        for _ in range(50):
            work(calls)
            calls += 1
    return calls / spent


def pure_ldp(k):
    from pure_ldp.frequency_oracles.direct_encoding import DEClient
    from pure_ldp.frequency_oracles.unary_encoding import UEClient

    grr = DEClient(EPSILON, k, index_mapper=lambda x: x)
    oue = UEClient(EPSILON, k, use_oue=True, index_mapper=lambda x: x)
    return {"GRR": lambda x: grr.privatise(x % k), "OUE": lambda x: oue.privatise(x % k)}


def multi_freq_ldpy(k):
    from multi_freq_ldpy.pure_frequency_oracles import GRR, SS, UE

    return {
        "GRR": lambda x: GRR.GRR_Client(x % k, k, EPSILON),
        "SS": lambda x: SS.SS_Client(x % k, k, EPSILON),
        "OUE": lambda x: UE.UE_Client(x % k, k, EPSILON, True),
    }


def opendp(k):
    import opendp.prelude as dp

    dp.enable_features("contrib")
    e = math.exp(EPSILON)
    respond = dp.m.make_randomized_response(list(range(k)), e / (e + k - 1))
    return {"GRR": lambda x: respond(x % k)}


def main():
    for name, make in [("pure-ldp", pure_ldp), ("multi-freq-ldpy", multi_freq_ldpy), ("opendp", opendp)]:
        for k in (2, 8, 64):
            try:
                rates = {mechanism: rate(work) for mechanism, work in make(k).items()}
            except Exception as error:  # a peer that does not run is a finding, not a failure
                print(f"  {name:16} k = {k:<3} does not run: {type(error).__name__}: {error}")
                continue
            cells = "   ".join(f"{mechanism} {value / 1e6:.3f} M/s" for mechanism, value in rates.items())
            print(f"  {name:16} k = {k:<3} {cells}")


if __name__ == "__main__":
    main()
