"""From an instruction to a plan of steps."""

from core.planning.plan import Advice, Plan, Planner, PlanningContext, Step

__all__ = ["Advice", "Plan", "Planner", "PlanningContext", "Step"]
