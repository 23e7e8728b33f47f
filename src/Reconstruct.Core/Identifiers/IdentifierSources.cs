namespace Reconstruct.Core.Identifiers;

/// <summary>Where the rules of identifiers were read.</summary>
public static class IdentifierSources
{
    /// <summary>The check digit of the NHS number.</summary>
    public static readonly Source NhsNumber = new("NHS Data Model and Dictionary, NHS number (nhs_number_de): modulus 11 check digit");

    /// <summary>The shape of a GMC number in a message.</summary>
    public static readonly Source GmcNumber = new("NHS England, England-Identifier-General-Medical-Council-Reference-Number: pattern C and 7 digits");

    /// <summary>Consultant codes that stand for no person.</summary>
    public static readonly Source DefaultConsultantCodes = new("Hospital Episode Statistics, field CONSULT: default consultant codes");

    /// <summary>Consultant codes of dental consultants.</summary>
    public static readonly Source DentalConsultantCodes = new("ODS data search and export, Dental Consultant: CD and the GDC number, zero-filled to 8");

    /// <summary>Decisions of this project, where no source rules.</summary>
    public static readonly Source OwnDecision = new("Decision of this project: see the glossary", Standing: SourceStanding.Inferred);
}
